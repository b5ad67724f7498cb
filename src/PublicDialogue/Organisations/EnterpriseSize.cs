namespace PublicDialogue.Organisations;

/// <summary>How large an enterprise is, after Recommendation 2003/361/EC (BT-165): staff, and turnover or balance sheet total.</summary>
public enum EnterpriseSize
{
    /// <summary>Under 10 persons and at most 2 million euro: <c>micro</c>.</summary>
    Micro,

    /// <summary>Under 50 persons and at most 10 million euro: <c>small</c>.</summary>
    Small,

    /// <summary>Under 250 persons and at most 50 million euro of turnover, or 43 million of balance sheet total: <c>medium</c>.</summary>
    Medium,

    /// <summary>Above that: <c>large</c>.</summary>
    Large,
}
