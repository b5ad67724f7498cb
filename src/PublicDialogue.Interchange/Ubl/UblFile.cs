using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Xml;
using System.Xml.Linq;
using PublicDialogue.Interchange.Importing;

namespace PublicDialogue.Interchange.Ubl;

/// <summary>Walks through the children of a UBL document's root, one in memory at a time.</summary>
internal static class UblFile
{
    /// <summary>The greatest number of bytes of a document; attachments included.</summary>
    public const long MaxLength = 256L * 1024 * 1024;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        IgnoreWhitespace = true,
        CloseInput = false,
    };

    /// <summary>Reads the children until the end, or until what is no longer well formed; faults are noted.</summary>
    public static IEnumerable<UblElement> Children(Stream stream, string document, ICollection<ImportFault> faults, CancellationToken cancellationToken)
    {
        var bounded = new BoundedStream(stream, MaxLength);
        using var reader = XmlReader.Create(bounded, Settings);
        while (Next(reader, bounded, document, faults) is { } child)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return new(child, child.Name.LocalName, faults);
        }
    }

    private static XElement? Next(XmlReader reader, BoundedStream bounded, string document, ICollection<ImportFault> faults)
    {
        try
        {
            if (reader.ReadState == ReadState.Initial)
            {
                reader.MoveToContent();
                if (reader.LocalName != document)
                {
                    faults.Add(new(ImportFaultKind.OtherDocument, document, LineOf(reader), reader.LocalName));
                    return null;
                }
            }

            // From the root to its first child, or from the end of a child to the next.
            do
            {
                reader.Read();
            }
            while (reader.NodeType is not (XmlNodeType.Element or XmlNodeType.None));

            if (reader.NodeType == XmlNodeType.None)
            {
                return null;
            }

            using var child = reader.ReadSubtree();
            return XElement.Load(child, LoadOptions.SetLineInfo);
        }
        catch (XmlException exception)
        {
            faults.Add(new(bounded.IsCut ? ImportFaultKind.TooLarge : ImportFaultKind.NotWellFormed, document, exception.LineNumber, ""));
            return null;
        }
    }

    private static int LineOf(XmlReader reader) => ((IXmlLineInfo)reader).LineNumber;

    /// <summary>Ends after so many bytes, and remembers that it did.</summary>
    private sealed class BoundedStream(Stream stream, long length) : Stream
    {
        private long left = length;

        public bool IsCut => left <= 0;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            int read = stream.Read(buffer, offset, (int)Math.Min(count, left));
            left -= read;
            return read;
        }

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
