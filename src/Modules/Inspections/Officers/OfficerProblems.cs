namespace Anran.Inspections.Officers;

static class OfficerProblems
{
    public static Problem CertificateNotFound() => new(404, "certificate.not-found", new(
        "没有这份执法证件，或不在你的辖区、单位范围内。", "There is no such certificate, or it lies outside your area or organisation."));

    public static Problem PersonNotThere(string field = "person") => Problem.Field(field, "officer.person-unknown", new(
        "人员应是你辖区、单位范围内在用的账号。请先在“人员”中添加，或另选一人。", "The person must have an active account within your area or organisation. Add it under People first, or choose somebody else."));

    public static Problem Days() => Problem.Field("lastDay", "certificate.days", new(
        "有效期止不能早于有效期起，且有效期不超过 10 年。", "The last day cannot lie before the first, nor more than 10 years after it."));

    public static Problem NumberWrong() => Problem.Field("number", "certificate.number", new(
        "证件编号应为 4 到 40 个字母、数字、汉字或连字符。", "The number has 4 to 40 letters, digits, Chinese characters or hyphens."));

    public static Problem Overlaps() => Problem.Field("firstDay", "certificate.overlaps", new(
        "该人员在这段时间已有一份有效证件。换证的，有效期应从旧证到期后开始，或先注销旧证。",
        "The person holds a certificate for some of these days already. A new one begins after the old one ends, or the old one is revoked first."));

    public static Problem RevokedAlready() => new(409, "certificate.revoked-already", new("这份证件已注销。", "This certificate was revoked already."));

    public static Problem RevokedOutside() => Problem.Field("on", "certificate.revoked-outside", new(
        "注销之日应在有效期内。", "The day it is revoked lies within its validity."));

    public static Problem TeamNotFound(string? field = null) => field is null
        ? new(404, "visit-team.not-found", TeamText)
        : Problem.Field(field, "visit-team.not-found", TeamText);

    static Text TeamText => new("没有这个检查组，或不在你的辖区、单位范围内。", "There is no such team, or it lies outside your area or organisation.");

    public static Problem TeamDisbanded() => new(409, "visit-team.disbanded", new("这个检查组已解散。", "This team was disbanded."));

    public static Problem TeamSize(int most) => Problem.Field("members", "visit-team.size", new(
        $"检查组应有 1 到 {most} 人，同一人只能出现一次。", $"A team has 1 to {most} members, nobody twice."));

    public static Problem Words(string field, int longest) => Problem.Field(field, "fields", new(
        $"请填写 1 到 {longest} 个字，不能有控制字符。", $"Give 1 to {longest} characters without control characters."));

    public static Problem OrganisationUnknown() => Problem.Field("organisation", "organisation.unknown", new(
        "没有这个单位，或不在你的辖区、单位范围内。", "There is no such organisation, or it lies outside your area."));
}
