using System;
using System.IO;

namespace PublicDialogue.Tool.Tests;

/// <summary>Folders for the files of a test: beside the tests themselves, and gone when they next begin.</summary>
internal static class TestFolders
{
    private static readonly Lazy<string> Root = new(() =>
    {
        string root = Path.Combine(AppContext.BaseDirectory, "files");
        if (Directory.Exists(root))
        {
            Directory.Delete(root, recursive: true);
        }

        // What is set for the code of this repository is not set for them.
        File.WriteAllText(Path.Combine(Directory.CreateDirectory(root).FullName, ".editorconfig"), "root = true\n");
        return root;
    });

    /// <summary>Makes an empty folder, and gives its path.</summary>
    public static string New() => Directory.CreateDirectory(Path.Combine(Root.Value, Path.GetRandomFileName())).FullName;
}
