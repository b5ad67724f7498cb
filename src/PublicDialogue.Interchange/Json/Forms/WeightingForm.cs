using System;
using PublicDialogue.Rules;
using PublicDialogue.Tendering;

namespace PublicDialogue.Interchange.Json.Forms;

/// <summary>A weight: one of <c>{"percent": 40}</c>, <c>{"share": 0.4}</c>, <c>{"points": 8}</c>, <c>{"order": 1}</c>, or <c>{"from": 20, "to": 40}</c>.</summary>
internal sealed record WeightingForm : IForm<Weighting, WeightingForm>
{
    public decimal? Percent { get; init; }

    public decimal? Share { get; init; }

    public decimal? Points { get; init; }

    public int? Order { get; init; }

    public decimal? From { get; init; }

    public decimal? To { get; init; }

    public static WeightingForm Of(Weighting value) => (value.Unit, value.From == value.To) switch
    {
        (FactUnit.Percent, true) => new() { Percent = value.From },
        (FactUnit.Percent, false) => new() { From = value.From, To = value.To },
        (FactUnit.Share, _) => new() { Share = value.From },
        (FactUnit.Points, _) => new() { Points = value.From },
        _ => new() { Order = (int)value.From },
    };

    public Weighting Value() => this switch
    {
        { Percent: { } percent, Share: null, Points: null, Order: null, From: null, To: null } => Weighting.Percent(percent),
        { Percent: null, Share: { } share, Points: null, Order: null, From: null, To: null } => Weighting.Share(share),
        { Percent: null, Share: null, Points: { } points, Order: null, From: null, To: null } => Weighting.Points(points),
        { Percent: null, Share: null, Points: null, Order: { } order, From: null, To: null } => Weighting.Order(order),
        { Percent: null, Share: null, Points: null, Order: null, From: { } from, To: { } to } => Weighting.Range(from, to),
        _ => throw new FormatException("A weight is one of percent, share, points and order, or from and to."),
    };
}
