namespace PublicDialogue.Storage;

/// <summary>A value as it was read, with the number by which the store sees whether another writer has changed it since.</summary>
/// <typeparam name="T">What is kept.</typeparam>
/// <param name="Value">The value, equal to what was kept.</param>
/// <param name="Version">How often it was kept: 1 when it is added.</param>
public sealed record Stored<T>(T Value, long Version);
