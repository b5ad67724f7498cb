using PublicDialogue.Agreements;
using PublicDialogue.Dialogue;
using PublicDialogue.Orders;
using PublicDialogue.Organisations;
using PublicDialogue.Storage.Rows;
using PublicDialogue.Tendering;

namespace PublicDialogue.Storage.Shelves;

/// <summary>Which type lies in which table, by which key, with which columns and parts.</summary>
internal static class Tables
{
    public static Table<ContractingAuthority> Authorities { get; } =
        new Table<ContractingAuthority, AuthorityRow>("authorities", authority => authority.Id, AuthorityRow.Of);

    public static Table<CentralPurchasingBody> PurchasingBodies { get; } =
        new Table<CentralPurchasingBody, PurchasingBodyRow>("purchasing_bodies", body => body.Authority.Id, PurchasingBodyRow.Of);

    public static Table<OrderingUnit> Units { get; } = new Table<OrderingUnit, UnitRow>("units", unit => unit.Id, UnitRow.Of)
    {
        WithoutPeople = (unit, before) => unit.Anonymise(before.Day),
    };

    public static Table<Supplier> Suppliers { get; } =
        new Table<Supplier, SupplierRow>("suppliers", supplier => supplier.Id, SupplierRow.Of, new Parts<Supplier, SupplierNumberRow>(SupplierNumberRow.Of))
        {
            WithoutPeople = (supplier, before) => supplier.Anonymise(before.Day),
        };

    public static Table<DialogueEvent> Events { get; } =
        new Table<DialogueEvent, EventRow>("events", dialogueEvent => dialogueEvent.Id, EventRow.Of, new Parts<DialogueEvent, EventPartyRow>(EventPartyRow.Of))
        {
            WithoutPeople = (dialogueEvent, before) => dialogueEvent.Anonymise(before.Moment),
        };

    public static Table<Evaluation> Evaluations { get; } = new Table<Evaluation, EvaluationRow>("evaluations", evaluation => evaluation.EventId, EvaluationRow.Of)
    {
        WithoutPeople = (evaluation, before) => evaluation.Anonymise(before.Moment),
    };

    public static Table<UserGroup> Groups { get; } = new Table<UserGroup, GroupRow>("user_groups", group => group.Id, GroupRow.Of);

    public static Table<Idea> Ideas { get; } = new Table<Idea, IdeaRow>("ideas", idea => idea.Id, IdeaRow.Of)
    {
        WithoutPeople = (idea, before) => idea.Anonymise(before.Moment),
    };

    public static Table<ConversationProgramme> Conversations { get; } =
        new Table<ConversationProgramme, ConversationsRow>("conversation_programmes", programme => programme.Id, ConversationsRow.Of)
        {
            WithoutPeople = (programme, before) => programme.Anonymise(before.Moment),
        };

    public static Table<ChannelStrategy> Channels { get; } = new Table<ChannelStrategy, ChannelRow>("channels", strategy => strategy.Channel, ChannelRow.Of);

    public static Table<Crisis> Crises { get; } = new Table<Crisis, CrisisRow>("crises", crisis => crisis.Id, CrisisRow.Of)
    {
        WithoutPeople = (value, before) => value.Anonymise(before.Moment),
    };

    public static Table<PublicMessage> Messages { get; } = new Table<PublicMessage, MessageRow>("messages", message => message.Id, MessageRow.Of)
    {
        WithoutPeople = (value, before) => value.Anonymise(before.Moment),
    };

    public static Table<Order> Orders { get; } = new Table<Order, OrderRow>("orders", order => order.Id, OrderRow.Of, new OrderLines())
    {
        WithoutPeople = (order, before) => order.Anonymise(before.Day),
    };

    public static Table<FrameworkAgreement> Agreements { get; } =
        new Table<FrameworkAgreement, AgreementRow>("agreements", agreement => agreement.Id, AgreementRow.Of, new Parts<FrameworkAgreement, AgreementSupplierRow>(AgreementSupplierRow.Of))
        {
            WithoutPeople = (agreement, before) => agreement.Anonymise(before.Day),
        };

    public static Table<TenderAward> Tenders { get; } =
        new Table<TenderAward, TenderRow>("tenders", award => award.Id, TenderRow.Of, new Parts<TenderAward, ContractRow>(ContractRow.Of));

    public static Table<OrdererSurvey> Surveys { get; } = new Table<OrdererSurvey, SurveyRow>("surveys", survey => survey.Id, SurveyRow.Of)
    {
        WithoutPeople = (value, before) => value.Anonymise(before.Moment),
    };

    public static Table<Story> Stories { get; } = new Table<Story, StoryRow>("stories", story => story.Id, StoryRow.Of)
    {
        WithoutPeople = (value, before) => value.Anonymise(before.Moment),
    };

    public static Table<MeetingSeries> Meetings { get; } = new Table<MeetingSeries, MeetingsRow>("meeting_series", series => series.Id, MeetingsRow.Of);

    public static Table<Roster> Rosters { get; } = new Table<Roster, RosterRow>("rosters", roster => roster.Id, RosterRow.Of)
    {
        WithoutPeople = (value, before) => value.Anonymise(before.Day),
    };
}
