using System;
using System.Collections.Generic;
using PublicDialogue.Rules;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Analyzers;

/// <summary>A part of a tender while it is being read. Most parts have no texts and no parts of their own.</summary>
internal sealed class PartDraft
{
    private List<RequirementWording>? wordings;
    private List<TenderPart>? parts;

    public List<FactEntry> Facts { get; } = [];

    public KindSet MayHaveMore { get; set; }

    public void Add(RequirementWording wording) => (wordings ??= []).Add(wording);

    public void Add(TenderPart part) => (parts ??= []).Add(part);

    public TenderPart ToPart(TenderFactKind? role, string? id) => new()
    {
        Role = role,
        Id = id,
        Facts = Facts,
        Wordings = wordings ?? (IReadOnlyList<RequirementWording>)[],
        Parts = parts ?? (IReadOnlyList<TenderPart>)[],
        MayHaveMore = MayHaveMore.ToList(),
    };

    /// <summary>Notes the members that nobody gave: a weight may be missing from the sum, and parts may hold one.</summary>
    public void LeaveOpen(IReadOnlyList<OpenMember> open, IReadOnlyList<GivenMember> rows)
    {
        for (int at = 0; at < open.Count; at++)
        {
            var member = open[at];
            if (!IsGiven(rows, member.Name))
            {
                MayHaveMore |= member.Kinds;
                if (member.IsWeight)
                {
                    Facts.Add(FactKeys.AwardWeight.Unknown(UnknownReason.NotStated));
                }
            }
        }
    }

    private static bool IsGiven(IReadOnlyList<GivenMember> rows, string name)
    {
        for (int at = 0; at < rows.Count; at++)
        {
            if (string.Equals(rows[at].Symbol.Name, name, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
