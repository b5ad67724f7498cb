using System;

namespace PublicDialogue.Storage;

/// <summary>A database that cannot be used as it is; the message names what is wrong and what to do, in one or two sentences.</summary>
public class StorageException : Exception
{
    /// <summary>Initializes a new instance of the <see cref="StorageException"/> class.</summary>
    public StorageException()
        : this("The database cannot be used.")
    {
    }

    /// <summary>Initializes a new instance of the <see cref="StorageException"/> class.</summary>
    /// <param name="message">What is wrong, and what to do.</param>
    public StorageException(string message)
        : base(message)
    {
    }

    /// <summary>Initializes a new instance of the <see cref="StorageException"/> class.</summary>
    /// <param name="message">What is wrong, and what to do.</param>
    /// <param name="innerException">What the database said.</param>
    public StorageException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
