namespace PublicDialogue.Interchange.Json;

/// <summary>How a value is written that does not follow the law of shape: as the members of a small record, made from it and made into it.</summary>
/// <typeparam name="T">The value.</typeparam>
/// <typeparam name="TSelf">The record.</typeparam>
internal interface IForm<T, TSelf>
    where TSelf : IForm<T, TSelf>
{
    static abstract TSelf Of(T value);

    T Value();
}
