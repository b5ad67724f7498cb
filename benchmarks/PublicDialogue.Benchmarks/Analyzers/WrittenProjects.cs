using System.Linq;

namespace PublicDialogue.Benchmarks.Analyzers;

/// <summary>Projects as text: one full of criteria, and one that refers to the library and states none.</summary>
internal static class WrittenProjects
{
    private const int Files = 300;
    private const int TendersInAFile = 34;
    private const int MethodsInAFile = 12;

    private static readonly string[] Words =
    [
        "rengøre", "vaske", "flytte", "betjene", "åbne", "skolens", "afdelingens", "medarbejdere", "børn", "gæster", "køkkenet", "personalet", "reparere", "fylde",
        "tømme", "tørre", "bære", "løfte", "samle", "stable", "opbevare", "pakke", "kontrollere", "måle", "veje", "genbruge",
    ];

    /// <summary>Writes 30,600 criteria in 10,200 tenders: an amount, a number and a text that hardly repeats in each; one tender in a hundred asks for too much.</summary>
    public static string[] WithCriteria() => [.. Enumerable.Range(0, Files).Select(file => File("PublicDialogue.Tendering", file, string.Concat(
        Enumerable.Range(0, TendersInAFile).Select(tender => Tender(file, tender)))))];

    /// <summary>Writes 3,600 methods of ordinary code: loops, calls, queries, objects, conditions.</summary>
    public static string[] WithoutCriteria() => [.. Enumerable.Range(0, Files).Select(file => File("System.Text", file, $$"""
            private readonly List<Row{{file}}> rows = new();
            public int Count => rows.Count;
            private static void Log(string line) => Console.Error.WriteLine(line);
        {{string.Concat(Enumerable.Range(0, MethodsInAFile).Select(method => Method(file, method)))}}
        """) + $"public sealed record Row{file}(int Id, string Name, decimal Amount);")];

    private static string File(string space, int file, string members) => $$"""
        using System; using System.Collections.Generic; using System.Linq; using {{space}}; using PublicDialogue.Quantities; using PublicDialogue.Rules;
        public class Written{{file}}
        {
        {{members}}
        }

        """;

    private static string Tender(int file, int tender) => $$"""
            Tender T{{tender}}() => new("x")
            {
                Jurisdiction = Jurisdiction.Denmark,
                EstimatedValue = Money.Of(4_000_000m, Currency.Dkk),
                SelectionCriteria = [new TurnoverRequirement(Money.Of(5_000_000m, Currency.Dkk)), new ReferenceRequirement({{(((file * TendersInAFile) + tender) % 100 == 0 ? 6 : 2)}})],
                Specifications = [new Specification("Maskinen skal kunne brygge mindst {{(file * TendersInAFile) + tender}} kopper i timen og være let at {{Word((file * 7) + (tender * 13))}} for {{Word((file * 5) + (tender * 3))}} og {{Word((file * 11) + (tender * 17))}}")],
            };

        """;

    private static string Word(int at) => Words[at % Words.Length];

    private static string Method(int file, int method) => $$"""
            public decimal Total{{method}}(string prefix, int year)
            {
                decimal sum = 0;
                foreach (var row in rows)
                {
                    if (row.Name.StartsWith(prefix, StringComparison.Ordinal) && row.Id > year) { sum += row.Amount * {{method + 1}}; Log($"row {row.Id} has {row.Amount}"); }
                    else { try { sum -= Convert.ToDecimal(row.Name.Length); } catch (FormatException e) { Log(e.Message); } }
                }

                var top = rows.Where(r => r.Amount > sum).OrderBy(r => r.Name).Select(r => new { r.Id, r.Name }).ToList();
                for (int i = 0; i < top.Count; i++) { rows.Add(new Row{{file}}(top[i].Id + i, top[i].Name + "x", sum)); }
                return sum;
            }

        """;
}
