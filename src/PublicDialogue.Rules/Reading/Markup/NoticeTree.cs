using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Xml;

namespace PublicDialogue.Rules.Reading.Markup;

/// <summary>Reads XML into elements that know their places, within limits, without DTD and without external entities.</summary>
/// <remarks>Time and memory grow with the text at most, and the text is cut at its limit.</remarks>
internal static class NoticeTree
{
    // Raised and lowered letters inside a sentence of a TED notice: text of the paragraph around them.
    private const string Inline = "FT";

    /// <summary>Reads a text.</summary>
    /// <returns>The root as far as it could be read, null where there is none, and what is wrong, null where nothing is.</returns>
    public static (NoticeElement? Root, DocumentError? Error) Read(TextReader text, ReadingLimits limits)
    {
        using var counted = new CountedText(text, limits.MostCharacters);
        NoticeElement? root = null;
        DocumentError? error;
        try
        {
            using var reader = XmlReader.Create(counted, new XmlReaderSettings
            {
                DtdProcessing = DtdProcessing.Prohibit,
                XmlResolver = null,
                IgnoreComments = true,
                IgnoreProcessingInstructions = true,
                IgnoreWhitespace = true,
            });
            error = Fill(reader, (IXmlLineInfo)reader, limits, ref root);
        }
        catch (XmlException broken)
        {
            error = MarkupError.Of(broken, root is not null, counted.IsBlank);
        }
        catch (DecoderFallbackException)
        {
            error = new("has bytes that are no text in its encoding; save the file as UTF-8");
        }

        return (root, counted.IsCut ? MarkupError.TooLong(limits) : error);
    }

    private static DocumentError? Fill(XmlReader reader, IXmlLineInfo place, ReadingLimits limits, ref NoticeElement? root)
    {
        var open = new Stack<NoticeElement>();
        int elements = 0;
        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    if (reader.Depth >= limits.DeepestNesting || ++elements > limits.MostElements)
                    {
                        return reader.Depth >= limits.DeepestNesting ? MarkupError.TooDeep(limits, place) : MarkupError.TooMany(limits, place);
                    }

                    bool isEmpty = reader.IsEmptyElement;
                    var element = open.Count > 0 && IsInline(reader) ? open.Peek() : Open(reader, place, open);
                    root ??= element;
                    if (!isEmpty)
                    {
                        open.Push(element);
                    }

                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace when open.Count > 0:
                    open.Peek().Append(reader.Value);
                    break;
                case XmlNodeType.EndElement:
                    open.Pop();
                    break;
                default:
                    break;
            }
        }

        return null;
    }

    private static bool IsInline(XmlReader reader) => string.Equals(reader.LocalName, Inline, StringComparison.Ordinal);

    private static NoticeElement Open(XmlReader reader, IXmlLineInfo place, Stack<NoticeElement> open)
    {
        var element = new NoticeElement(reader.LocalName, reader.NamespaceURI, place.LineNumber, place.LinePosition);
        if (open.Count > 0)
        {
            open.Peek().Add(element);
        }

        while (reader.MoveToNextAttribute())
        {
            // Declarations of namespaces and attributes of other vocabularies have a prefix; none of ours has.
            if (reader.Prefix.Length == 0)
            {
                element.Add(reader.LocalName, reader.Value);
            }
        }

        return element;
    }
}
