namespace PublicDialogue.Rules.Time;

/// <summary>A procedure for which the law sets time limits (Directive 2014/24/EU, articles 27 to 31 and 34).</summary>
public enum LimitedProcedure
{
    /// <summary>Anyone may tender: article 27. The default.</summary>
    Open,

    /// <summary>Anyone may ask, those invited may tender: article 28.</summary>
    Restricted,

    /// <summary>The competitive procedure with negotiation: article 29.</summary>
    Negotiated,

    /// <summary>The competitive dialogue: article 30.</summary>
    CompetitiveDialogue,

    /// <summary>The innovation partnership: article 31.</summary>
    InnovationPartnership,

    /// <summary>The dynamic purchasing system, which anyone may join while it lasts: article 34.</summary>
    DynamicPurchasingSystem,
}
