using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Participation;

/// <summary>The fewest candidates to be invited, by procedure, dated: Directive 2014/24/EU art. 65(2).</summary>
internal static class MinimumCandidates
{
    private static readonly Dated<int> Restricted = new((new(2016, 4, 18), 5));
    private static readonly Dated<int> Others = new((new(2016, 4, 18), 3));

    /// <summary>Finds the number; null for a procedure that invites nobody, or of which the directive says nothing.</summary>
    public static int? For(Procedure procedure, PlainDate day) => procedure switch
    {
        Procedure.Restricted => Restricted.On(day),
        Procedure.Negotiated or Procedure.CompetitiveDialogue or Procedure.InnovationPartnership => Others.On(day),
        _ => null,
    };

    /// <summary>Finds the number that is enough in every procedure.</summary>
    public static int EnoughForAny(PlainDate day) => Restricted.On(day);
}
