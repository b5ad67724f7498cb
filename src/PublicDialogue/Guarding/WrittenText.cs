namespace PublicDialogue.Guarding;

/// <summary>What can be written to a file and read again without loss.</summary>
internal static class WrittenText
{
    /// <summary>Says whether every surrogate has its other half; without it, UTF-8 has no bytes for it.</summary>
    public static bool IsWhole(string text)
    {
        for (int at = 0; at < text.Length; at++)
        {
            if (!char.IsSurrogate(text[at]))
            {
                continue;
            }

            if (!char.IsHighSurrogate(text[at]) || at + 1 == text.Length || !char.IsLowSurrogate(text[at + 1]))
            {
                return false;
            }

            at++;
        }

        return true;
    }
}
