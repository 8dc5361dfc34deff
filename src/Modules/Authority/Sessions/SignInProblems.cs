using Anran.Kernel.Time;

namespace Anran.Authority.Sessions;

static class SignInProblems
{
    public static Problem Refused() => new(401, "sign-in.refused", new(
        "账号或口令不对。若忘记口令，请本单位或本地区管理员重置。",
        "Account or password is wrong. If you forgot it, ask the administrator of your organisation or area to reset it."));

    public static Problem CodeNeeded() => new(401, "sign-in.code-needed", new(
        "请输入验证器上的六位动态码。", "Enter the six-digit code of your authenticator."));

    public static Problem CodeRefused() => new(401, "sign-in.code-refused", new(
        "动态码不对或已用过。请等验证器换出下一个码再试；若总是不对，请核对手机时间。",
        "The code is wrong or was used before. Wait for the next one; if it keeps failing, check the clock of your phone."));

    public static Problem Locked(DateTimeOffset until) => new(423, "sign-in.locked", new(
        $"连续多次输入错误，账号已锁定到北京时间 {BeijingTime.Print(until)}，之后可再试。管理员重置口令可立即解锁。",
        $"Too many wrong tries: the account is locked until {BeijingTime.Print(until)} Beijing time. An administrator unlocks it by resetting the password."));

    public static Problem TooMany() => new(429, "sign-in.too-many", new(
        "这个网络地址一分钟内登录失败太多次，请稍后再试。", "Too many failed sign-ins from this address within a minute; try again shortly."));

    public static Problem PasswordToChange() => new(403, "sign-in.password-to-change", new(
        "初次登录或口令被重置后，请先修改口令。", "After the first sign-in or a reset, choose a password of your own first."));

    public static Problem HeaderMissing(string header) => new(403, "sign-in.header-missing", new(
        $"缺少请求头 {header}，为防止其他网站冒用你的登录，已拒绝。", $"The header {header} is missing; refused, so that no other site can act in your name."));

    public static Problem PeopleOnly() => new(403, "sign-in.people-only", new("此接口只供人员使用，密钥不可用。", "This address is for people, not for machine keys."));

    public static Problem CurrentWrong() => Problem.Field("current", "password.current-wrong", new("当前口令不对。", "The current password is wrong."));

    public static Problem Weak(Text why) => Problem.Field("next", "password.weak", why);

    public static Problem NotEnrolling() => new(409, "two-factor.not-enrolling", new(
        "请先获取二维码，再输入动态码。", "Ask for the QR code first, then enter a code."));

    public static Problem OnAlready() => new(409, "two-factor.on-already", new(
        "动态码已启用。要换手机，请先停用。", "Two-factor sign-in is on already; turn it off first to change the phone."));

    public static Problem SessionNotFound() => new(404, "session.not-found", new("没有这个会话，可能已经结束。", "There is no such session; it may have ended."));
}
