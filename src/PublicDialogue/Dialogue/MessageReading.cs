using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PublicDialogue.Calendars;
using PublicDialogue.Guarding;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Dialogue;

/// <summary>Reads public messages into facts: how long the answer took and may take, both by the clock from when the message came in.</summary>
internal static class MessageReading
{
    private const decimal NanosecondsOfAMinute = 60_000_000_000m;

    public static TenderPart Of(IReadOnlyList<PublicMessage> messages, ResponseTarget target, BusinessHours hours, Instant asOf) => new()
    {
        Parts =
        [
            .. ContentList<PublicMessage>.Of(messages, nameof(messages))
                .Select((message, at) => (Message: message, Place: new Origin(FormattableString.Invariant($"messages[{at}]"))))
                .Where(row => row.Message.ReceivedAt <= asOf)
                .Select(row => new TenderPart { Id = row.Message.Id.Value, Facts = [.. Facts(row.Message, target.Due(row.Message.ReceivedAt, hours), asOf, row.Place)] }),
        ],
    };

    private static IEnumerable<FactEntry> Facts(PublicMessage message, Instant due, Instant asOf, Origin place)
    {
        bool isAnswered = message.AnsweredAt <= asOf;
        var end = isAnswered ? message.AnsweredAt!.Value : asOf;
        yield return FollowUpFacts.ResponseTime.Known(Minutes(end - message.ReceivedAt), place);
        yield return FollowUpFacts.ResponseTarget.Known(Minutes(due - message.ReceivedAt), place);
        yield return FollowUpFacts.Answered.Known(isAnswered, place);
    }

    private static decimal Minutes(Duration duration) => (decimal)duration.ToBigIntegerNanoseconds() / NanosecondsOfAMinute;
}
