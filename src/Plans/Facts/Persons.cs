using System.Text.RegularExpressions;

namespace Anran.Plans.Facts;

/// <summary>Names of persons and their telephones are masked wherever a plan gives them with a label.</summary>
static partial class Persons
{
    public static string Mask(string text) => Telephone().Replace(Labelled().Replace(text, match => match.Groups["label"].Value + "○○○"), "○");

    [GeneratedRegex(@"(?<label>(?:责任领导|分管领导|牵头领导|包保领导|挂点领导|责任人|联系人|负责人|联络员)[:：])[\u4e00-\u9fa5○]{2,4}?(?=牵头|责任|配合|完成|时限|联系|电话|[,，、;；。(（\d]|$)")]
    private static partial Regex Labelled();

    [GeneratedRegex(@"(?<!\d)(?:1[3-9]\d{9}|0\d{2,3}-?\d{7,8})(?!\d)")]
    private static partial Regex Telephone();
}
