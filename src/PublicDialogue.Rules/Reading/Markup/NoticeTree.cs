using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Xml;
using PublicDialogue.Rules.Silences;

namespace PublicDialogue.Rules.Reading.Markup;

/// <summary>Reads XML into elements that know their places, within limits, without DTD and without external entities.</summary>
/// <remarks>Time and memory grow with the text at most, and the text is cut at its limit.</remarks>
internal static class NoticeTree
{
    // Raised and lowered letters inside a sentence of a TED notice: text of the paragraph around them.
    private const string Inline = "FT";

    /// <summary>Reads a text.</summary>
    /// <returns>The root as far as it could be read, null where there is none, and what is wrong, null where nothing is.</returns>
    /// <param name="text">The text; not disposed of.</param>
    /// <param name="limits">How much to take.</param>
    /// <param name="silences">Who is told of silences, or null.</param>
    public static (NoticeElement? Root, DocumentError? Error) Read(TextReader text, ReadingLimits limits, SilenceCollector? silences = null)
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
                IgnoreProcessingInstructions = silences is null,
                IgnoreWhitespace = true,
            });
            error = Fill(reader, (IXmlLineInfo)reader, limits, silences, ref root);
            silences?.Drop();
        }
        catch (XmlException broken)
        {
            error = MarkupError.Of(broken, root is not null, counted.IsBlank);
        }
        catch (DecoderFallbackException)
        {
            error = new(DocumentFault.NotInItsEncoding);
        }

        return (root, counted.IsCut ? new(DocumentFault.TooLong) { About = limits.MostCharacters } : error);
    }

    private static DocumentError? Fill(XmlReader reader, IXmlLineInfo place, ReadingLimits limits, SilenceCollector? silences, ref NoticeElement? root)
    {
        var open = new Stack<NoticeElement>();
        var marked = new Stack<(int Depth, IReadOnlyList<Silence> Silences)>();
        int elements = 0;
        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    if (reader.Depth >= limits.DeepestNesting || ++elements > limits.MostElements)
                    {
                        bool isDeep = reader.Depth >= limits.DeepestNesting;
                        return new(isDeep ? DocumentFault.TooDeep : DocumentFault.TooManyElements, place.LineNumber, place.LinePosition)
                        {
                            About = isDeep ? limits.DeepestNesting : limits.MostElements,
                        };
                    }

                    bool isEmpty = reader.IsEmptyElement;
                    if (silences?.Take() is { Count: > 0 } taken)
                    {
                        marked.Push((reader.Depth, taken));
                    }

                    var element = open.Count > 0 && IsInline(reader) ? open.Peek() : Open(reader, place, open);
                    root ??= element;
                    if (!isEmpty)
                    {
                        open.Push(element);
                        break;
                    }

                    reader.MoveToElement();
                    Close(reader, place, marked, silences);
                    break;
                case XmlNodeType.ProcessingInstruction:
                    silences?.Instruction(reader.Name, reader.Value, place.LineNumber, place.LinePosition);
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace when open.Count > 0:
                    open.Peek().Append(reader.Value);
                    break;
                case XmlNodeType.EndElement:
                    open.Pop();
                    silences?.Drop();
                    Close(reader, place, marked, silences);
                    break;
                default:
                    break;
            }
        }

        return null;
    }

    private static void Close(XmlReader reader, IXmlLineInfo place, Stack<(int Depth, IReadOnlyList<Silence> Silences)> marked, SilenceCollector? silences)
    {
        if (marked.Count > 0 && marked.Peek().Depth == reader.Depth)
        {
            silences!.Close(marked.Pop().Silences, place.LineNumber, place.LinePosition);
        }
    }

    private static bool IsInline(XmlReader reader) => string.Equals(reader.LocalName, Inline, StringComparison.Ordinal);

    private static NoticeElement Open(XmlReader reader, IXmlLineInfo place, Stack<NoticeElement> open)
    {
        var element = new NoticeElement(reader.LocalName, place.LineNumber, place.LinePosition);
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
