using System.Collections.Generic;
using PublicDialogue.Rules;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Analyzers;

/// <summary>A part of a tender while it is being read.</summary>
internal sealed class PartDraft
{
    public List<FactEntry> Facts { get; } = [];

    public List<RequirementWording> Wordings { get; } = [];

    public List<TenderPart> Parts { get; } = [];

    public KindSet MayHaveMore { get; set; }

    public TenderPart ToPart(TenderFactKind? role, string? id) =>
        new() { Role = role, Id = id, Facts = Facts, Wordings = Wordings, Parts = Parts, MayHaveMore = MayHaveMore.ToList() };
}
