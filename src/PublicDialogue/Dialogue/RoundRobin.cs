using System;
using System.Collections.Generic;
using System.Linq;
using PublicDialogue.Guarding;
using PublicDialogue.Organisations;

namespace PublicDialogue.Dialogue;

/// <summary>A programme in which everybody talks with everybody once, in pairs, in as few rounds as there can be.</summary>
/// <remarks>
/// By the circle method: one sits still and the others move on by a seat. An even number of people takes one round less than there are
/// people, 13 rounds of 7 pairs for 14; an odd number as many rounds as people, with a pause for another one in each. Equal by people.
/// Immutable.
/// </remarks>
public sealed record RoundRobin
{
    /// <summary>Initializes a new instance of the <see cref="RoundRobin"/> class.</summary>
    /// <param name="people">The people, nobody twice; where they are fewer than two there are no rounds.</param>
    /// <exception cref="ArgumentException">Somebody stands twice.</exception>
    public RoundRobin(IReadOnlyList<PersonId> people)
    {
        var list = ContentList<PersonId>.Of(people, nameof(people));
        People = list.Distinct().Count() == list.Count ? list : throw new ArgumentException("Somebody stands twice: name each person once.", nameof(people));
    }

    /// <summary>Gets the people.</summary>
    public IReadOnlyList<PersonId> People { get; }

    /// <summary>Gets the rounds, in order.</summary>
    public IReadOnlyList<RoundRobinRound> Rounds => ContentList<RoundRobinRound>.Of(
        [.. Enumerable.Range(1, People.Count < 2 ? 0 : Seats - 1).Select(Round)], nameof(Rounds));

    // With an empty seat where they are an odd number.
    private int Seats => People.Count + (People.Count % 2);

    /// <summary>Makes the programme of some people.</summary>
    /// <param name="people">The people, nobody twice; where they are fewer than two there are no rounds.</param>
    /// <returns>The programme.</returns>
    /// <exception cref="ArgumentException">Somebody stands twice.</exception>
    public static RoundRobin Of(params IReadOnlyList<PersonId> people) => new(people);

    /// <summary>Finds the pairs that have not talked yet.</summary>
    /// <param name="met">The pairs that have, in either order.</param>
    /// <returns>The others, in the order of the rounds.</returns>
    public IReadOnlyList<MeetingPair> Missing(IReadOnlyList<MeetingPair> met)
    {
        var done = ContentList<MeetingPair>.Of(met, nameof(met));
        var known = new HashSet<MeetingPair>(done.Concat(done.Select(pair => new MeetingPair(pair.Other, pair.One))));
        return ContentList<MeetingPair>.Of([.. Rounds.SelectMany(round => round.Pairs).Where(pair => !known.Contains(pair))], nameof(met));
    }

    private RoundRobinRound Round(int number)
    {
        int circle = Seats - 1;
        var pairs = new List<MeetingPair>(Seats / 2);
        PersonId? pause = null;
        for (int seat = 0; seat < Seats / 2; seat++)
        {
            int one = (number - 1 + seat) % circle;
            int other = seat == 0 ? circle : (number - 1 + circle - seat) % circle;
            if (other < People.Count)
            {
                pairs.Add(new(People[one], People[other]));
            }
            else
            {
                pause = People[one];
            }
        }

        return new(number, pairs) { Pause = pause };
    }
}
