using System.Linq;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Wording;

/// <summary>Reads which customers a field names: a code of ours, a country's two letters, or words.</summary>
internal static class CustomerScan
{
    private static readonly Lexicon Anyone = new("customers-any.txt");
    private static readonly Lexicon Own = new("customers-own.txt");
    private static readonly Lexicon Countries = new("customers-countries.txt");

    /// <summary>Says whether it names nobody in particular.</summary>
    public static bool IsAnyone(string name)
    {
        var field = Field(name);
        return Anyone.Find(field, null).Any(phrase => phrase.From == field.From && phrase.To == field.To);
    }

    /// <summary>Says whether it names the authority itself.</summary>
    public static bool IsOwn(string name)
    {
        var field = Field(name);
        return Own.Find(field, null).Any(phrase => phrase.To - phrase.From > 1 || phrase.To - phrase.From == field.To - field.From);
    }

    /// <summary>Says whether it names the customers of one country.</summary>
    public static bool IsOfACountry(string name)
    {
        bool isCode = name.Length == 2 && char.IsUpper(name[0]) && char.IsUpper(name[1]) && name != "EU";
        return isCode || name == "country" || (Codes.Jurisdiction(name, FactUnit.Own) is Jurisdiction and not Jurisdiction.EuropeanUnion)
            || Countries.Find(Field(name), null).Any();
    }

    private static Passage Field(string name) => Passage.Whole(Tokens.Of(PlainText.Of(name)));
}
