using System.Globalization;

namespace PublicDialogue.Tool.Configuration;

/// <summary>What is wrong with a line of a configuration file, and what to write instead. The line is passed over.</summary>
/// <param name="Path">The file.</param>
/// <param name="Line">The line, from 1; 0 for the file as a whole.</param>
/// <param name="Message">What is wrong and how to mend it, without its full stop.</param>
internal sealed record ConfigurationFault(string Path, int Line, string Message)
{
    public override string ToString() => Line == 0
        ? $"{Path}: {Message}."
        : string.Create(CultureInfo.InvariantCulture, $"{Path}({Line}): {Message}.");
}
