using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;

namespace PublicDialogue.Storage.Columns;

/// <summary>Stores an <see cref="Instant"/> as ISO text to the nanosecond that both databases sort by moment.</summary>
/// <remarks>Public, because a type that is made only by reflection counts as unused otherwise.</remarks>
public sealed class InstantColumn() : ValueConverter<Instant, string>(moment => InstantText.Write(moment), text => InstantText.Read(text));
