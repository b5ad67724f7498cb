using System;
using System.Collections.Generic;
using System.Linq;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Book;

/// <summary>Where in the law a rule stands: the act of the Union, and what a country has besides.</summary>
/// <param name="common">What applies everywhere, for example <c>Directive 2014/24/EU art. 58(3)</c>; empty for good practice.</param>
/// <param name="national">By country, the provision, and whether it was looked up: one that was not is kept here and never printed.</param>
internal sealed class Law(string common, params (Jurisdiction Country, string Provision, bool IsVerified)[] national)
{
    /// <summary>Gets what applies everywhere.</summary>
    public string Common => common;

    /// <summary>Gets the national provisions, also those that are still to be checked.</summary>
    public IReadOnlyList<(Jurisdiction Country, string Provision, bool IsVerified)> National => national;

    /// <summary>Gets what a country asks of every contract, below the threshold too.</summary>
    public IReadOnlyList<NationalLaw> Everywhere { get; init; } = [];

    /// <summary>Words what a country asks without the directive.</summary>
    /// <returns>A provision of the country; empty where it has none.</returns>
    public string BesidesTheDirective(Jurisdiction jurisdiction, PlainDate on) => Find(jurisdiction, on)?.Provision ?? "";

    /// <summary>Words what binds a tender that lies below the threshold.</summary>
    /// <returns>A provision of the country; empty where it has none, and where the value may be too low for that too.</returns>
    public string BelowTheThreshold(Jurisdiction jurisdiction, TenderFacts facts) =>
        Find(jurisdiction, facts.LawOn) is { } law && law.Binds(facts.Tender.Own(FactKeys.EstimatedValue)) ? law.Provision : "";

    /// <summary>Words the citation for a jurisdiction.</summary>
    /// <returns>Provisions parted by semicolons; empty where there is none.</returns>
    public string In(Jurisdiction jurisdiction) => string.Join(
        "; ",
        national.Where(row => row.Country == jurisdiction && row.IsVerified).Select(row => row.Provision)
            .Prepend(common).Where(part => part.Length > 0));

    private NationalLaw? Find(Jurisdiction jurisdiction, PlainDate on)
    {
        foreach (var row in Everywhere)
        {
            if (row.Country == jurisdiction && on >= row.From)
            {
                return row;
            }
        }

        return null;
    }
}
