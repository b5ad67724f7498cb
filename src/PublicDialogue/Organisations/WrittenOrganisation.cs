using System;
using System.Linq;
using PublicDialogue.Guarding;

namespace PublicDialogue.Organisations;

/// <summary>What was written for an organisation's number, read; and what is wrong with it.</summary>
internal readonly struct WrittenOrganisation
{
    public const char UnverifiedMark = '?';

    // Of these there is no id at all; of the others one that does not keep to its register.
    private readonly string? unreadable;

    private WrittenOrganisation(OrganisationId? id, string? unreadable, bool isMarked)
    {
        Id = id;
        this.unreadable = unreadable;
        Fault = unreadable ?? (isMarked ? null : id!.Fault);
    }

    public OrganisationId? Id { get; }

    public string? Fault { get; }

    public static WrittenOrganisation Read(string text, OrganisationScheme? assumed)
    {
        string[] parts = text.Split([':'], count: 2);
        var scheme = parts.Length == 1 ? assumed : OrganisationScheme.TryParse(parts[0]);
        string written = parts[parts.Length - 1].Trim();
        bool isMarked = written.Length > 0 && written[written.Length - 1] == UnverifiedMark;
        string number = new([.. written.Take(written.Length - (isMarked ? 1 : 0)).Where(IsKept)]);
        number = number.ToUpperInvariant();
        return scheme is null ? Refuse($"\"{text}\" names no register: write it in front, for example DK:12345674.")
            : number.Length == 0 ? Refuse($"\"{text}\" holds no number of an organisation: leave the id out where there is none.")
            : number.Length > OrganisationId.MaxLength || number.Any(IsRefused) || !WrittenText.IsWhole(number)
                ? Refuse($"A number of an organisation has at most {OrganisationId.MaxLength} characters, none of them a control character, a colon or a question mark.")
            : new(new(scheme, number), unreadable: null, isMarked);
    }

    public OrganisationId Verified() => Fault is null ? Id! : throw new FormatException(Fault);

    public OrganisationId AsItIs() => unreadable is null ? Id! : throw new FormatException(unreadable);

    private static WrittenOrganisation Refuse(string why) => new(id: null, why, isMarked: false);

    private static bool IsKept(char character) => !char.IsWhiteSpace(character) && character is not ('.' or '-' or '/');

    private static bool IsRefused(char character) => char.IsControl(character) || character is ':' or UnverifiedMark;
}
