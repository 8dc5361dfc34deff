namespace Anran.Authority.People;

static class PersonProblems
{
    public static Problem NotFound() => new(404, "person.not-found", new("没有这个人员，或不在你的范围内。", "There is no such person, or they lie outside your scope."));

    public static Problem AccountTaken() => Problem.Field("account", "person.account-taken", new(
        "这个账号已被使用，请换一个。", "This account is taken; choose another."));

    public static Problem AccountForm() => Problem.Field("account", "person.account-form", new(
        "账号为 2 到 40 个字母、汉字或数字，可含 . _ @ -，不能有空格。", "An account has 2 to 40 letters or digits; . _ @ - may be among them, spaces not."));

    public static Problem DisabledAlready() => new(409, "person.disabled-already", new("该人员已停用。", "This person is disabled already."));

    public static Problem ActiveAlready() => new(409, "person.active-already", new("该人员已是启用状态。", "This person is active already."));

    public static Problem Yourself() => new(409, "person.yourself", new(
        "不能停用自己，也不能重置自己的口令。修改口令请到“我的账号”。",
        "You cannot disable yourself or reset your own password. Change your password under “My account”."));

    public static Problem Outranks() => new(403, "person.outranks", new(
        "该人员持有你没有的权限，或其角色超出你的范围，你不能改动此人的账号。请由上级管理员办理。",
        "This person holds permissions you do not have, or roles beyond your scope; you cannot change their account. Ask an administrator above."));

    public static Problem LastOne() => new(409, "person.last-administrator", new(
        "这是该范围内最后一个能授予角色的人员。请先把管理员角色授予另一人，再停用或收回。",
        "This is the last person who can give roles here. Give the administrator's role to somebody else first."));
}
