using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;

namespace PublicDialogue.Storage.Columns;

/// <summary>Stores a <see cref="LocalDate"/> as ISO text that both databases sort by day.</summary>
/// <remarks>Public, because a type that is made only by reflection counts as unused otherwise.</remarks>
public sealed class LocalDateColumn() : ValueConverter<LocalDate, string>(date => DateText.Write(date), text => DateText.Read(text));
