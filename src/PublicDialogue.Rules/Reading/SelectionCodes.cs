using System;
using System.Collections.Generic;
using System.Linq;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Reading;

/// <summary>What a selection criterion is about by its code (BT-809): the code says that something is asked for, and its words how much.</summary>
internal static class SelectionCodes
{
    // By how the codes of the list selection-criterion begin.
    private static readonly (string Begins, FactKey[] About)[] Codes =
    [
        ("slc-stand-to-", [FactKeys.MinimumYearlyTurnover]),
        ("slc-stand-ratio", [StandingFacts.FinancialRatio]),
        ("slc-stand-ins", [StandingFacts.InsuranceCover]),
        ("slc-abil-ref-", [FactKeys.ReferenceCount]),
        ("slc-abil-staff-", [AbilityFacts.StaffExperienceYears, AbilityFacts.MinimumHeadcount]),
        ("slc-sche-qu-cert-", [AbilityFacts.Certificate]),
        ("slc-sche-env-cert-", [AbilityFacts.Certificate]),
        ("slc-suit-", [AbilityFacts.Registration]),
    ];

    // The profile for the European Union has three kinds, of which a turnover or references are one sort among others.
    private static readonly Dictionary<string, FactKey> Kinds = new(StringComparer.Ordinal)
    {
        ["economic"] = FactKeys.MinimumYearlyTurnover,
        ["technical"] = FactKeys.ReferenceCount,
    };

    /// <summary>Reads a code into the criterion's part.</summary>
    public static void Read(IPlaced code, NoticePart criterion)
    {
        foreach (var key in Codes.FirstOrDefault(row => code.Text.StartsWith(row.Begins, StringComparison.Ordinal)).About ?? [])
        {
            criterion.Unknown(key, UnknownReason.Elsewhere, code);
        }

        if (Kinds.TryGetValue(code.Text, out var kind))
        {
            criterion.Unknown(kind, UnknownReason.Unreadable, code);
        }
    }
}
