using Anran.Kernel.Identifiers;

namespace Anran.Authority.Organisations;

static class OrganisationProblems
{
    public static Problem NotFound() => new(404, "organisation.not-found", new("没有这个单位，或不在你的范围内。", "There is no such organisation, or it lies outside your scope."));

    public static Problem NameTaken() => Problem.Field("name", "organisation.name-taken", new(
        "同一地方已有同名单位。若确是两家，请写出能区分的全称。", "There is an organisation of this name at this place; if they are two, write the full names that tell them apart."));

    public static Problem KindUnknown() => Problem.Field("kind", "organisation.kind-unknown", new("没有这种单位类别。", "There is no such kind of organisation."));

    public static Problem PlaceUnknown() => Problem.Field("place", "place.unknown", new("没有这个地方。", "There is no such place."));

    public static Problem CreditCode(IdentifierFault fault) => Problem.Field("creditCode", fault.Code, fault.Text);

    public static Problem CreditCodeTaken() => Problem.Field("creditCode", "organisation.credit-code-taken", new(
        "这个统一社会信用代码已登记给另一单位。", "This credit code is registered for another organisation."));

    public static Problem ParentInCircle() => Problem.Field("parent", "organisation.parent-in-circle", new(
        "上级单位不能是本单位或其下级。", "The parent cannot be the organisation itself or one below it."));

    public static Problem HasPeople(int people) => new(409, "organisation.has-people", new(
        $"单位还有 {people} 名启用的人员。请先把他们调到其他单位或停用，再关闭。",
        $"{people} of its people are still active. Move them to another organisation or disable them, then close it."));

    public static Problem Closed() => new(409, "organisation.closed", new("单位已关闭，不能再改或加人。", "The organisation is closed; nothing can be changed in it or added to it."));
}
