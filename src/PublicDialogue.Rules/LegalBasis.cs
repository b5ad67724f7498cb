namespace PublicDialogue.Rules;

/// <summary>The act that a tender falls under (BT-01), which decides the limits.</summary>
public enum LegalBasis
{
    /// <summary>Public contracts: Directive 2014/24/EU, <c>32014L0024</c>. The default where nothing else is said.</summary>
    PublicContracts,

    /// <summary>Water, energy, transport and postal services: Directive 2014/25/EU, <c>32014L0025</c>.</summary>
    Utilities,

    /// <summary>Concessions: Directive 2014/23/EU, <c>32014L0023</c>.</summary>
    Concessions,

    /// <summary>Defence and security: Directive 2009/81/EC, <c>32009L0081</c>.</summary>
    Defence,

    /// <summary>The institutions of the Union: Regulation (EU, Euratom) 2018/1046 and its successors.</summary>
    Institutions,

    /// <summary>National law alone.</summary>
    National,
}
