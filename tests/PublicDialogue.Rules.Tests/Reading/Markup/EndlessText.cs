using System;
using System.IO;

namespace PublicDialogue.Rules.Tests.Reading.Markup;

/// <summary>A text of any length that is made while it is read: a beginning, then the same again and again.</summary>
internal sealed class EndlessText(string begin, string again, long length) : TextReader
{
    /// <summary>Gets how many characters were given.</summary>
    public long Given { get; private set; }

    public override int Peek() => Given < length ? At(Given) : -1;

    public override int Read() => Given < length ? At(Given++) : -1;

    public override int Read(char[] buffer, int index, int count)
    {
        int given = (int)Math.Min(count, length - Given);
        for (int at = 0; at < given; at++)
        {
            buffer[index + at] = At(Given++);
        }

        return given;
    }

    private char At(long place) => place < begin.Length ? begin[(int)place] : again[(int)((place - begin.Length) % again.Length)];
}
