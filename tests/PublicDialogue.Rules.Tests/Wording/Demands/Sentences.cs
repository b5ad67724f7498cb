using System;
using System.Linq;
using Xunit;

namespace PublicDialogue.Rules.Tests.Wording.Demands;

/// <summary>Sentences for tests, one a line: language, bar, what is demanded, bar, the words.</summary>
internal static class Sentences
{
    public static TheoryData<string, string, string> Of(string table)
    {
        var rows = new TheoryData<string, string, string>();
        foreach (string[] cells in table.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('|')))
        {
            rows.Add(cells[0].Trim(), cells[1].Trim(), cells[2].Trim());
        }

        return rows;
    }
}
