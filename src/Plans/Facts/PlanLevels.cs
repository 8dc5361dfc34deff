using System.Text.RegularExpressions;
using Anran.Plans.Reading;

namespace Anran.Plans.Facts;

/// <summary>Whose plan it is: read from who signed, then from the title, then from whom it is addressed to.</summary>
static partial class PlanLevels
{
    public static PlanLevel Of(Head head, FoldedText text)
    {
        foreach (var name in (string?[])[head.Issuer, head.Title, head.NoticeTitle, head.DocumentNumber])
            if (name is not null && Named(FoldedText.Fold(name), head, text) is { } level) return level;
        return Addressed(FoldedText.Fold(head.Addressees)) ?? OfBody(text);
    }

    static PlanLevel? Named(string name, Head head, FoldedText text)
    {
        if (National().IsMatch(name)) return PlanLevel.National;
        if (Place().Match(name) is not { Success: true } match) return null;
        // 南开区安全生产委员会, 天津市南开区, 太平镇: the last place of the name is whose it is.
        return match.Groups["last"].Value switch
        {
            "省" or "自治区" or "兵团" => PlanLevel.Province,
            "市" when Municipality().IsMatch(match.Value) => PlanLevel.Province,
            "市" or "州" or "盟" or "地区" => OfCity(match.Value, head, text),
            "区" or "新区" => PlanLevel.District,
            "县" or "旗" => PlanLevel.County,
            _ => PlanLevel.Township,
        };
    }

    /// <summary>大理市 and alike are counties by rank: they address townships, a prefecture addresses counties.</summary>
    static PlanLevel OfCity(string name, Head head, FoldedText text) =>
        CountyCities.Contains(name) || TownsOnly().IsMatch(FoldedText.Fold(head.Addressees)) && !HasCounties().IsMatch(text.Text) ? PlanLevel.County : PlanLevel.City;

    static PlanLevel? Addressed(string addressees) => addressees switch
    {
        "" => null,
        _ when addressees.Contains("各省", StringComparison.Ordinal) => PlanLevel.National,
        _ when ToCities().IsMatch(addressees) => PlanLevel.Province,
        _ when HasCounties().IsMatch(addressees) => PlanLevel.City,
        _ when addressees.Contains("各村", StringComparison.Ordinal) || addressees.Contains("各社区", StringComparison.Ordinal) => PlanLevel.Township,
        _ when addressees.Contains("乡镇", StringComparison.Ordinal) => PlanLevel.County,
        _ when addressees.Contains("街道", StringComparison.Ordinal) => PlanLevel.District,
        _ => null,
    };

    static PlanLevel OfBody(FoldedText text) => text.Text switch
    {
        var body when body.Contains("我镇", StringComparison.Ordinal) || body.Contains("我街道", StringComparison.Ordinal) || body.Contains("我乡", StringComparison.Ordinal) => PlanLevel.Township,
        var body when body.Contains("我县", StringComparison.Ordinal) => PlanLevel.County,
        var body when body.Contains("我区", StringComparison.Ordinal) => PlanLevel.District,
        var body when body.Contains("我市", StringComparison.Ordinal) => PlanLevel.City,
        var body when body.Contains("我省", StringComparison.Ordinal) || body.Contains("全省", StringComparison.Ordinal) => PlanLevel.Province,
        _ => PlanLevel.National,
    };

    [GeneratedRegex(@"^(?:国务院|全国|中共中央|中央|国家|中华人民共和国)|^(?:国|安委|国办)|^[^省市县区镇乡]{2,10}(?:部|总局)(?:办公厅|关于|等|$)|^(?:人民银行|中国)|^国(?:办)?(?:发|函)")]
    private static partial Regex National();

    [GeneratedRegex(@"^(?:中共)?(?:[\u4e00-\u9fa5]{1,10}?(?:自治区|省|(?<!城)市(?!场)|自治州|地区|盟|新区|(?<![社园小片地])区|县|自治旗|旗|街道|(?<!城)镇|(?<!城)乡|兵团|(?<=[大理楚雄红河文山德宏怒江迪庆海西延边恩施湘阿坝甘孜凉])州))+(?<=(?<last>自治区|省|市|州|地区|盟|新区|区|县|旗|街道|镇|乡|兵团))")]
    private static partial Regex Place();

    [GeneratedRegex(@"^(?:北京|天津|上海|重庆)?市?$|^(?:北京|天津|上海|重庆)市$")]
    private static partial Regex Municipality();

    [GeneratedRegex(@"各(?:镇|乡|街道|乡镇|镇街)")]
    private static partial Regex TownsOnly();

    [GeneratedRegex(@"各(?:县|区|市辖区|县区|区县|旗县|市、?县|县\(市|县市|县、)")]
    private static partial Regex HasCounties();

    [GeneratedRegex(@"各(?:设区市|市州|市、?州|地级|市\(州|州、?市|市、县|地区|盟市|市人民政府|市\(地|省辖市)")]
    private static partial Regex ToCities();
}
