using PublicDialogue.Quantities;

namespace PublicDialogue.Interchange.Json.Forms;

/// <summary>An amount of money: <c>{"amount": 4000000, "currency": "DKK"}</c>.</summary>
internal sealed record MoneyForm(decimal Amount, Currency Currency) : IForm<Money, MoneyForm>
{
    public static MoneyForm Of(Money value) => new(value.Amount, value.Currency);

    public Money Value() => Money.Of(Amount, Currency);
}
