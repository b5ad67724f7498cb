using System.IO;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Reading;

namespace PublicDialogue.Rules.Tests.Reading.Eforms;

/// <summary>A contract notice of one lot, written for a test: a Danish municipality buys services in an open procedure.</summary>
internal sealed record SmallNotice
{
    public string Type { get; init; } = "cn-standard";

    public string Act { get; init; } = "32014L0024";

    public string Sent { get; init; } = "2026-03-02+01:00";

    public string Due { get; init; } = "2026-04-10+02:00";

    public string Electronic { get; init; } = "required";

    public string Framework { get; init; } = "none";

    public string System { get; init; } = "";

    public string Procedure { get; init; } = "open";

    public string Period { get; init; } = "";

    public string Extension { get; init; } = "";

    public string Reason { get; init; } = "";

    public string Terms { get; init; } = "";

    public string Process { get; init; } = "";

    public string Changes { get; init; } = "";

    public string Value { get; init; } = "<cbc:EstimatedOverallContractAmount currencyID=\"DKK\">9000000</cbc:EstimatedOverallContractAmount>";

    public static string Extended(string inside) =>
        $"<ext:UBLExtensions><ext:UBLExtension><ext:ExtensionContent><efext:EformsExtension>{inside}</efext:EformsExtension></ext:ExtensionContent></ext:UBLExtension></ext:UBLExtensions>";

    public TenderDocument Read() => TenderReader.Read("small.xml", new StringReader(Text()));

    public TenderFacts Facts() => Read().Facts!;

    public string Text() => $"""
        <ContractNotice xmlns="urn:oasis:names:specification:ubl:schema:xsd:ContractNotice-2"
            xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2" xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
            xmlns:ext="urn:oasis:names:specification:ubl:schema:xsd:CommonExtensionComponents-2" xmlns:efext="http://data.europa.eu/p27/eforms-ubl-extensions/1"
            xmlns:efac="http://data.europa.eu/p27/eforms-ubl-extension-aggregate-components/1" xmlns:efbc="http://data.europa.eu/p27/eforms-ubl-extension-basic-components/1">
          {Extended($"""
            <efac:NoticeSubType><cbc:SubTypeCode listName="notice-subtype">16</cbc:SubTypeCode></efac:NoticeSubType>{Changes}
            <efac:Organizations><efac:Organization><efac:Company><cac:PartyIdentification><cbc:ID>ORG-0001</cbc:ID></cac:PartyIdentification>
            <cac:PostalAddress><cac:Country><cbc:IdentificationCode>DNK</cbc:IdentificationCode></cac:Country></cac:PostalAddress></efac:Company></efac:Organization></efac:Organizations>
            """)}
          <cbc:IssueDate>{Sent}</cbc:IssueDate>
          <cbc:RegulatoryDomain>{Act}</cbc:RegulatoryDomain>
          <cbc:NoticeTypeCode listName="competition">{Type}</cbc:NoticeTypeCode>
          <cbc:NoticeLanguageCode>DAN</cbc:NoticeLanguageCode>
          <cac:ContractingParty><cac:Party><cac:PartyIdentification><cbc:ID>ORG-0001</cbc:ID></cac:PartyIdentification></cac:Party></cac:ContractingParty>
          <cac:TenderingProcess><cbc:ProcedureCode>{Procedure}</cbc:ProcedureCode></cac:TenderingProcess>
          <cac:ProcurementProject><cac:RequestedTenderTotal>{Value}</cac:RequestedTenderTotal></cac:ProcurementProject>
          <cac:ProcurementProjectLot>
            <cbc:ID schemeName="Lot">LOT-0001</cbc:ID>
            <cac:TenderingTerms>{Terms}</cac:TenderingTerms>
            <cac:TenderingProcess>
              <cbc:SubmissionMethodCode listName="esubmission">{Electronic}</cbc:SubmissionMethodCode>
              <cac:TenderSubmissionDeadlinePeriod><cbc:EndDate>{Due}</cbc:EndDate></cac:TenderSubmissionDeadlinePeriod>{Process}
              <cac:FrameworkAgreement>{Reason}</cac:FrameworkAgreement>
              <cac:ContractingSystem><cbc:ContractingSystemTypeCode listName="framework-agreement">{Framework}</cbc:ContractingSystemTypeCode></cac:ContractingSystem>{(System.Length == 0 ? ""
                : $"<cac:ContractingSystem><cbc:ContractingSystemTypeCode listName=\"dps-usage\">{System}</cbc:ContractingSystemTypeCode></cac:ContractingSystem>")}
            </cac:TenderingProcess>
            <cac:ProcurementProject><cac:PlannedPeriod>{Period}</cac:PlannedPeriod>{Extension}</cac:ProcurementProject>
          </cac:ProcurementProjectLot>
        </ContractNotice>
        """;
}
