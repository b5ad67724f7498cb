using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using PublicDialogue.Rules;
using PublicDialogue.Rules.Book;

namespace PublicDialogue.Tool.Configuration;

/// <summary>Finds what is set for a file: in <c>.editorconfig</c> from its folder upwards to <c>root = true</c>, the nearest first.</summary>
/// <remarks>
/// A <c>.globalconfig</c> in the same folders counts below them: there, severities reach a build's files too. What the command line says
/// wins. Each file is read once; safe from several threads.
/// </remarks>
/// <param name="jurisdiction">The command line's, or null.</param>
internal sealed class ConfigurationFinder(Jurisdiction? jurisdiction)
{
    private const int MostFolders = 256;

    private readonly ConcurrentDictionary<string, Lazy<ConfigurationFile?>> files = new(StringComparer.Ordinal);

    /// <summary>Gets what could not be used, by file and line.</summary>
    public IReadOnlyList<ConfigurationFault> Faults =>
        [.. files.Values.Where(file => file.IsValueCreated && file.Value is not null).SelectMany(file => file.Value!.Faults)
            .OrderBy(fault => fault.Path, StringComparer.Ordinal).ThenBy(fault => fault.Line)];

    /// <summary>Finds the settings of a file.</summary>
    public FileSettings For(string path)
    {
        string file = Path.GetFullPath(path);
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var configuration in Above(file))
        {
            string inside = configuration.IsGlobal ? file.Replace('\\', '/').TrimStart('/')
                : Path.GetRelativePath(Path.GetDirectoryName(configuration.Path)!, file).Replace('\\', '/');
            foreach (var (key, value) in configuration.Sections.Where(section => section.IsFor(inside)).SelectMany(section => section.Entries))
            {
                values.Remove(key);
                if (!value.Equals("unset", StringComparison.OrdinalIgnoreCase))
                {
                    values.Add(key, value);
                }
            }
        }

        if (jurisdiction is { } stated)
        {
            values[RuleOptions.JurisdictionName] = stated.Code();
        }

        return values.Count == 0 ? FileSettings.Default : FileSettings.Of(values);
    }

    // The farthest first, so that the nearest has the last word; all global ones before them.
    private List<ConfigurationFile> Above(string file)
    {
        var found = new List<ConfigurationFile>();
        string? folder = Path.GetDirectoryName(file);
        for (int steps = 0; folder is not null && steps < MostFolders; steps++)
        {
            var near = Read(Path.Combine(folder, ".editorconfig"));
            var global = Read(Path.Combine(folder, ".globalconfig"));
            found.AddRange(new[] { near, global }.OfType<ConfigurationFile>());
            folder = near is { IsRoot: true } ? null : Path.GetDirectoryName(folder);
        }

        found.Reverse();
        return [.. found.OrderByDescending(configuration => configuration.IsGlobal)];
    }

    private ConfigurationFile? Read(string path) => files.GetOrAdd(path, missing => new(() => Open(missing))).Value;

    private static ConfigurationFile? Open(string path)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        try
        {
            using var text = new StreamReader(path, Encoding.UTF8);
            return ConfigurationParser.Parse(path, text);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return new(path, IsRoot: false, IsGlobal: false, [], [new(path, 0, "cannot be opened and is passed over: " + unreadable.Message.TrimEnd('.'))]);
        }
    }
}
