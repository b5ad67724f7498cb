using System;
using System.Globalization;
using System.Text;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Reading.Bytes;
using PublicDialogue.Rules.Silences;

namespace PublicDialogue.Rules.Reading;

/// <summary>Walks through the characters of JSON: words, texts, numbers, white space and comments, and the place of each.</summary>
/// <param name="text">The text.</param>
/// <param name="silences">Who is told of silences in comments, or null.</param>
/// <param name="offset">Where in its file the text begins.</param>
internal sealed class JsonScanner(string text, SilenceCollector? silences, int offset)
{
    private int at;
    private int lineStart;

    /// <summary>Gets the index of the next character.</summary>
    public int At => at;

    /// <summary>Gets its line, from 1.</summary>
    public int Line { get; private set; } = 1;

    /// <summary>Gets its column, from 1.</summary>
    public int Column => at - lineStart + 1;

    /// <summary>Gets a value indicating whether nothing is left.</summary>
    public bool IsAtEnd => at == text.Length;

    /// <summary>Gets the next character; NUL at the end.</summary>
    public char Here => at < text.Length ? text[at] : '\0';

    /// <summary>Goes to where a line begins; a byte order mark at the text's beginning is passed over.</summary>
    public void Move(int start, int line)
    {
        at = start == 0 && text.Length > 0 && text[0] == '\uFEFF' ? 1 : start;
        lineStart = start;
        Line = line;
    }

    /// <summary>Reads a text in quotes, and undoes its escapes.</summary>
    public string Text()
    {
        int from = ++at;
        StringBuilder? unescaped = null;
        for (; ; at++)
        {
            if (at >= text.Length || text[at] < ' ')
            {
                throw Wrong(DocumentFault.OpenText);
            }

            if (text[at] == '"')
            {
                string rest = text.Substring(from, at - from);
                at++;
                return unescaped is null ? rest : unescaped.Append(rest).ToString();
            }

            if (text[at] == DecodedText.NoText)
            {
                throw Wrong(DocumentFault.NotInItsEncoding);
            }

            if (text[at] == '\\')
            {
                unescaped ??= new StringBuilder();
                unescaped.Append(text, from, at - from).Append(Escaped());
                from = at + 1;
            }
        }
    }

    private char Escaped()
    {
        char letter = ++at < text.Length ? text[at] : '\0';
        int escape = "\"\\/bfnrt".IndexOf(letter);
        if (escape >= 0)
        {
            return "\"\\/\b\f\n\r\t"[escape];
        }

        if (letter == 'u' && at + 4 < text.Length
            && int.TryParse(text.Substring(at + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int code))
        {
            at += 4;
            return (char)code;
        }

        throw Wrong(DocumentFault.WrongEscape);
    }

    /// <summary>Passes over a number.</summary>
    public void Number()
    {
        at += text[at] == '-' ? 1 : 0;
        Digits();
        if (at < text.Length && text[at] == '.')
        {
            at++;
            Digits();
        }

        if (at < text.Length && text[at] is 'e' or 'E')
        {
            at++;
            at += at < text.Length && text[at] is '+' or '-' ? 1 : 0;
            Digits();
        }
    }

    private void Digits()
    {
        int from = at;
        while (at < text.Length && text[at] is >= '0' and <= '9')
        {
            at++;
        }

        if (at == from)
        {
            throw Wrong(DocumentFault.NoDigit);
        }
    }

    /// <summary>Passes over a word where it stands here.</summary>
    public bool Word(string word)
    {
        bool isHere = string.CompareOrdinal(text, at, word, 0, word.Length) == 0;
        at += isHere ? word.Length : 0;
        return isHere;
    }

    /// <summary>Passes over a mark where it stands here.</summary>
    public bool Took(char wanted)
    {
        bool isHere = at < text.Length && text[at] == wanted;
        at += isHere ? 1 : 0;
        return isHere;
    }

    /// <summary>Passes over white space and comments.</summary>
    public void Skip()
    {
        while (at < text.Length && text[at] is ' ' or '\t' or '\r' or '\n' or '/')
        {
            int end = text[at] == '/' ? JsonComments.End(text, at, new Origin("") { Start = at + offset, Line = Line, Column = Column }, silences) : at + 1;
            if (end <= at)
            {
                throw Wrong(end < 0 ? DocumentFault.OpenComment : DocumentFault.NoComment);
            }

            for (; at < end; at++)
            {
                if (text[at] == '\n')
                {
                    Line++;
                    lineStart = at + 1;
                }
            }
        }
    }

    /// <summary>Makes the error for what is wrong here.</summary>
    /// <param name="fault">What is wrong, unless the text has ended.</param>
    /// <param name="limit">The limit that is passed, or null.</param>
    public JsonError Wrong(DocumentFault fault, int? limit = null) =>
        new(new(at >= text.Length ? DocumentFault.Truncated : fault, Line, Math.Max(1, Column)) { About = limit });
}
