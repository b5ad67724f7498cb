namespace PublicDialogue.Rules;

/// <summary>Whose law applies. Every country here applies the law of the Union or of the EEA, and may add its own.</summary>
public enum Jurisdiction
{
    /// <summary>The directives alone: <c>EU</c>. The default.</summary>
    EuropeanUnion,

    /// <summary>Denmark: <c>DK</c>, udbudsloven.</summary>
    Denmark,

    /// <summary>Sweden: <c>SE</c>, lag (2016:1145) om offentlig upphandling.</summary>
    Sweden,

    /// <summary>The Netherlands: <c>NL</c>, Aanbestedingswet 2012.</summary>
    Netherlands,

    /// <summary>Norway: <c>NO</c>, through the EEA Agreement.</summary>
    Norway,

    /// <summary>Finland: <c>FI</c>.</summary>
    Finland,

    /// <summary>Germany: <c>DE</c>.</summary>
    Germany,

    /// <summary>Belgium: <c>BE</c>.</summary>
    Belgium,
}
