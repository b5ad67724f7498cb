using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace PublicDialogue.Tool.Review;

/// <summary>Finds the files to review: those named, and in folders all XML, JSON and JSON Lines, in ordinal order.</summary>
internal static class ReviewPaths
{
    public static IReadOnlyList<string> Of(IEnumerable<string> paths)
    {
        var files = new List<string>();
        foreach (string path in paths)
        {
            if (Directory.Exists(path))
            {
                files.AddRange(Directory.EnumerateFiles(path, "*", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true })
                    .Where(IsDocument).Select(file => file.Replace('\\', '/')).Order(StringComparer.Ordinal));
            }
            else if (File.Exists(path))
            {
                files.Add(path);
            }
            else
            {
                throw new FileNotFoundException($"{path}: there is no such file or folder; check the path.");
            }
        }

        return files.Count > 0 ? files : throw new FileNotFoundException($"{string.Join(", ", paths)}: there is no .xml, .json or .jsonl file in it; name a folder with notices.");
    }

    private static bool IsDocument(string file) =>
        Path.GetExtension(file).ToUpperInvariant() is ".XML" or ".JSON" or ".JSONL";
}
