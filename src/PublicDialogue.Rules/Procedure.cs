namespace PublicDialogue.Rules;

/// <summary>How a contract is awarded (BT-105; Directive 2014/24/EU, articles 26 to 34).</summary>
public enum Procedure
{
    /// <summary>Anyone may tender: article 27, <c>open</c>.</summary>
    Open,

    /// <summary>Anyone may ask, those invited may tender: article 28, <c>restricted</c>.</summary>
    Restricted,

    /// <summary>The competitive procedure with negotiation: article 29, <c>neg-w-call</c>.</summary>
    Negotiated,

    /// <summary>The competitive dialogue, not to be taken for a market dialogue: article 30, <c>comp-dial</c>.</summary>
    CompetitiveDialogue,

    /// <summary>The innovation partnership: article 31, <c>innovation</c>.</summary>
    InnovationPartnership,

    /// <summary>The negotiated procedure without a call for competition: article 32, <c>neg-wo-call</c>.</summary>
    NegotiatedWithoutCall,

    /// <summary>Another procedure in one stage: <c>oth-single</c>.</summary>
    OtherSingleStage,

    /// <summary>Another procedure in several stages: <c>oth-mult</c>.</summary>
    OtherMultipleStage,
}
