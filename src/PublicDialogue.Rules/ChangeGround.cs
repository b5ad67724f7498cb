namespace PublicDialogue.Rules;

/// <summary>On what ground a contract is changed while it runs, without a new procedure (Directive 2014/24/EU, article 72; BT-200).</summary>
public enum ChangeGround
{
    /// <summary>A clear review clause provides for it: article 72(1)(a).</summary>
    ReviewClause,

    /// <summary>Additional works, services or supplies by the same contractor: article 72(1)(b), <c>add-wss</c>.</summary>
    Additional,

    /// <summary>Circumstances that a diligent authority could not foresee: article 72(1)(c), <c>mod-cir</c>.</summary>
    Unforeseen,

    /// <summary>Another contractor replaces the first: article 72(1)(d).</summary>
    Replacement,

    /// <summary>It is not substantial: article 72(1)(e).</summary>
    NotSubstantial,

    /// <summary>It stays below the threshold and a small share of the value: article 72(2), <c>mod-minv</c>.</summary>
    Minor,
}
