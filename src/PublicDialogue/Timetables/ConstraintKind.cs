namespace PublicDialogue.Timetables;

/// <summary>What puts a milestone on its day.</summary>
public enum ConstraintKind
{
    /// <summary>It was asked for.</summary>
    Given,

    /// <summary>It is as late as the rest allows.</summary>
    Latest,

    /// <summary>The law leaves at least so much time.</summary>
    LawAtLeast,

    /// <summary>The law allows at most so much time.</summary>
    LawAtMost,

    /// <summary>The law wants it so long before something else.</summary>
    LawBefore,

    /// <summary>The law forbids it before the day after another.</summary>
    LawNotBefore,

    /// <summary>The authority's own estimate of the time that the work takes.</summary>
    Estimate,

    /// <summary>The authority's own estimate, backwards.</summary>
    EstimateBefore,
}
