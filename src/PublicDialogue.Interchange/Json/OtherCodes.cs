using System;
using PublicDialogue.Rules;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Interchange.Json;

/// <summary>The codes of eForms and ISO beside our own names, as tender files have them: <c>SE</c>, <c>neg-w-call</c>.</summary>
internal static class OtherCodes
{
    private static readonly FactKey[] Keys =
    [
        FactKeys.Jurisdiction, FactKeys.Procedure, FactKeys.LegalBasis, FactKeys.AuthorityLevel, FactKeys.ContractNature,
        ContractFacts.ChangeGround, AbilityFacts.HeldAt, AwardFacts.AwardMerit, ParticipationFacts.ShortlistSize,
    ];

    /// <summary>Reads a code.</summary>
    public static bool TryRead<T>(string text, out T value)
        where T : struct
    {
        foreach (var key in Keys)
        {
            if (key is FactKey<T> && key.Read(text, FactUnit.Own, null).Value is T found)
            {
                value = found;
                return true;
            }
        }

        value = default;
        return false;
    }

    /// <summary>Finds the code that is written in place of the name; null for the name.</summary>
    public static string? Preferred<T>(T value) => value is Jurisdiction jurisdiction && Enum.IsDefined(jurisdiction) ? jurisdiction.Code() : null;
}
