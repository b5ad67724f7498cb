namespace PublicDialogue.Agreements;

/// <summary>How call-offs are prepared in advance (Directive 2014/24/EU, articles 33 and 34).</summary>
public enum PurchasingTechnique
{
    /// <summary>A framework agreement: closed to new suppliers, for four years at most, with a maximum (article 33; C-23/20).</summary>
    Framework,

    /// <summary>A dynamic purchasing system: open to new suppliers all the time, and each call-off a competition among all of them (article 34).</summary>
    DynamicPurchasingSystem,
}
