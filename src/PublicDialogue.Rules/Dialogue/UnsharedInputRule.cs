using System.Collections.Generic;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Dialogue;

/// <summary>PD2001: what one supplier was told, or told, in a market dialogue is not published to all by the day of dispatch.</summary>
internal sealed class UnsharedInputRule() : FactRule<bool>(DialogueFacts.SupplierInput, TenderFactKind.Dialogue)
{
    public override string Id => "PD2001";

    public override Severity Severity => Severity.Warning;

    public override IReadOnlyList<TenderFactKind> Facts { get; } =
        [TenderFactKind.SupplierInput, TenderFactKind.InputPublishedDate, TenderFactKind.DispatchDate];

    private protected override Law Law { get; } = new(
        "Directive 2014/24/EU art. 40-41",
        (Jurisdiction.Denmark, "udbudsloven § 39", IsVerified: true),
        (Jurisdiction.Sweden, "LOU 4 kap. 8 §", IsVerified: true),
        (Jurisdiction.Netherlands, "Aanbestedingswet 2012 art. 2.51", IsVerified: true));

    private protected override void Judge(RuleCase @case, TenderScope scope, Fact<bool> fact, bool value)
    {
        if (!value)
        {
            return;
        }

        var published = scope.Own(DialogueFacts.InputPublishedDate);
        var dispatch = scope.Find(FactKeys.DispatchDate);
        if (published.State == FactState.Unknown)
        {
            @case.Lacks(DialogueFacts.InputPublishedDate, published);
        }
        else if (!published.TryGet(out var day))
        {
            @case.Finds(scope, At(fact));
        }
        else if (dispatch.State == FactState.Unknown)
        {
            @case.Lacks(FactKeys.DispatchDate, dispatch);
        }
        else if (dispatch.TryGet(out var sent) && day > sent)
        {
            @case.Finds(scope, At(published.Origin) with { TextName = "PD2001_Late", Arguments = [day, sent] });
        }
    }
}
