using System;

namespace PublicDialogue.Storage;

/// <summary>Another writer was first: nothing of this change is kept. Read again, and repeat the change on what is there now.</summary>
public sealed class ConcurrentChangeException : StorageException
{
    /// <summary>Initializes a new instance of the <see cref="ConcurrentChangeException"/> class.</summary>
    public ConcurrentChangeException()
        : this("Another writer was first: read again, and repeat the change.")
    {
    }

    /// <summary>Initializes a new instance of the <see cref="ConcurrentChangeException"/> class.</summary>
    /// <param name="message">What was changed by another, and what to do.</param>
    public ConcurrentChangeException(string message)
        : base(message)
    {
    }

    /// <summary>Initializes a new instance of the <see cref="ConcurrentChangeException"/> class.</summary>
    /// <param name="message">What was changed by another, and what to do.</param>
    /// <param name="innerException">What the database said.</param>
    public ConcurrentChangeException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
