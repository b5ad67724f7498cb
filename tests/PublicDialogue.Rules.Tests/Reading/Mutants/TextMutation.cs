using System;
using System.Text;

namespace PublicDialogue.Rules.Tests.Reading.Mutants;

/// <summary>Damages a text without a thought of what it says: cut off, cut out, doubled, moved, strewn with scraps.</summary>
internal static class TextMutation
{
    private const int Kinds = 7;

    /// <summary>Makes a mutant.</summary>
    public static string Of(string text, Dice dice)
    {
        var mutant = new StringBuilder(text);
        for (int hits = 1 + dice.Next(4); hits > 0 && mutant.Length > 1; hits--)
        {
            Hit(mutant, dice);
        }

        return mutant.ToString();
    }

    private static void Hit(StringBuilder text, Dice dice)
    {
        int at = dice.Place(text.Length);
        int some = Math.Min(1 + dice.Next(2_000), text.Length - at);
        string slice = text.ToString(at, some);
        switch (dice.Next(Kinds))
        {
            case 0:
                text.Length = at;
                break;
            case 1:
                text.Remove(at, Math.Min(some, 40));
                break;
            case 2:
                text.Insert(at, dice.Any(Oddities.Scraps));
                break;
            case 3:
                text.Insert(at, slice);
                break;
            case 4:
                text.Remove(at, some).Insert(dice.Place(text.Length + 1), slice);
                break;
            case 5:
                text[at] = (char)dice.Next(65_536);
                break;
            default:
                text.Insert(0, dice.Any(["\uFEFF", " \n", "\uFEFF\uFEFF"]));
                break;
        }
    }
}
