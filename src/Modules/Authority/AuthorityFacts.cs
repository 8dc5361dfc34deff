using Anran.Authority.MachineKeys;
using Anran.Authority.Organisations;
using Anran.Authority.People;
using Anran.Authority.Places;
using Anran.Authority.Roles;
using Anran.Authority.Sessions;

namespace Anran.Authority;

/// <summary>What can happen here, in the words the audit viewer shows.</summary>
static class AuthorityFacts
{
    public static IServiceCollection AddAuthorityFacts(this IServiceCollection services) => services
        .AddFact<PlaceAdded>("新增了区划", "added a place")
        .AddFact<PlaceRenamed>("更改了区划名称", "renamed a place")
        .AddFact<PlaceMoved>("调整了区划隶属", "moved a place")
        .AddFact<PlaceClosed>("撤销了区划", "closed a place")
        .AddFact<PlacesImported>("导入了区划", "imported places")
        .AddFact<DivisionsShipped>("装入了全国区划", "laid out the divisions of the nation")
        .AddFact<OrganisationAdded>("新增了机构", "added an organisation")
        .AddFact<OrganisationChanged>("修改了机构", "changed an organisation")
        .AddFact<OrganisationClosed>("撤销了机构", "closed an organisation")
        .AddFact<OrganisationsImported>("导入了机构", "imported organisations")
        .AddFact<PersonAdded>("新增了人员", "added a person")
        .AddFact<PersonChanged>("修改了人员", "changed a person")
        .AddFact<PersonDisabled>("停用了人员", "disabled a person")
        .AddFact<PersonEnabled>("启用了人员", "enabled a person")
        .AddFact<PasswordReset>("重置了密码", "reset a password")
        .AddFact<TwoFactorReset>("重置了两步验证", "reset two-factor sign-in")
        .AddFact<FieldRevealed>("查看了个人信息", "looked at personal data")
        .AddFact<PeopleImported>("导入了人员", "imported people")
        .AddFact<RoleGiven>("授予了角色", "gave a role")
        .AddFact<RoleTaken>("收回了角色", "took a role away")
        .AddFact<SignedIn>("登录", "signed in")
        .AddFact<SignInFailed>("登录失败", "failed to sign in")
        .AddFact<SessionEnded>("结束了会话", "ended a session")
        .AddFact<PasswordChanged>("修改了密码", "changed the password")
        .AddFact<TwoFactorOn>("开启了两步验证", "turned two-factor sign-in on")
        .AddFact<TwoFactorOff>("关闭了两步验证", "turned two-factor sign-in off")
        .AddFact<TwoFactorBegun>("开始设置两步验证", "began to set up two-factor sign-in")
        .AddFact<MachineKeyAdded>("新增了机器密钥", "added a machine key")
        .AddFact<MachineKeyRevoked>("吊销了机器密钥", "revoked a machine key");
}
