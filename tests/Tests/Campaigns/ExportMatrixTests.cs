using System.Net.Http.Json;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Xunit;

namespace Anran.Tests.Campaigns;

public sealed class ExportMatrixTests : OverHttp
{
    [Fact]
    public async Task The_sheet_is_valid_prints_on_A3_and_holds_no_formula()
    {
        await using var app = await SomeDuties.Start();
        var bob = await app.As("bob");
        var import = (await bob.Import(SomeDuties.County)).Id();
        var measure = (await bob.Read($"/api/plan-imports/{import}"))["plan"]!["measures"]![0]!.Id();
        await (await bob.PutAsJsonAsync($"/api/plan-imports/{import}/measures/{Uri.EscapeDataString(measure)}", new { text = "=cmd|'/c calc'!A1", lead = new[] { "@SUM(1)" }, version = 0 })).Body();
        var plan = await bob.Confirm(import);

        var answer = await bob.GetAsync($"/api/plans/{plan}/matrix.xlsx");
        using var document = SpreadsheetDocument.Open(await answer.Content.ReadAsStreamAsync(), false);

        Assert.Empty(new OpenXmlValidator().Validate(document).Select(it => it.Description + it.Path?.XPath));
        var sheet = document.WorkbookPart!.WorksheetParts.Single().Worksheet;
        var cells = sheet.Descendants<Cell>().ToList();
        Assert.All(cells, cell => Assert.Equal(CellValues.InlineString, cell.DataType!.Value));
        Assert.Empty(sheet.Descendants<CellFormula>());
        Assert.All(document.WorkbookPart.WorkbookStylesPart!.Stylesheet.CellFormats!.Elements<CellFormat>(), it => Assert.True(it.QuotePrefix!.Value));
        var setup = sheet.Descendants<PageSetup>().Single();
        Assert.Equal((8u, OrientationValues.Landscape), (setup.PaperSize!.Value, setup.Orientation!.Value));
        var texts = cells.Select(cell => cell.InnerText).ToList();
        Assert.Contains("=cmd|'/c calc'!A1", texts);
        Assert.Contains("●", texts);
        Assert.Contains("○", texts);
        Assert.Contains("□", texts);
        Assert.Contains("县市场监管局", texts);
    }

    [Fact]
    public async Task An_enterprise_s_sheet_holds_only_its_own()
    {
        await using var app = await SomeDuties.Start();
        var (bob, dave) = (await app.As("bob"), await app.As("dave"));
        var plan = await bob.Publish((await bob.Import(SomeDuties.County)).Id());

        using var document = SpreadsheetDocument.Open(await (await dave.GetAsync($"/api/plans/{plan}/matrix.xlsx")).Content.ReadAsStreamAsync(), false);
        var text = document.WorkbookPart!.WorksheetParts.Single().Worksheet.InnerText;

        Assert.Contains("燃气企业", text, StringComparison.Ordinal);
        Assert.DoesNotContain("县公安局", text, StringComparison.Ordinal);
    }
}
