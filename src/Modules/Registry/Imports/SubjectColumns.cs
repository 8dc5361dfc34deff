using Anran.Kernel.Documents;
using Anran.Kernel.Units;
using Anran.Registry.Subjects;

namespace Anran.Registry.Imports;

/// <summary>The columns of a sheet of subjects, in the order of the template and of the export.</summary>
static class SubjectColumns
{
    public static IReadOnlyList<ImportColumn> Of(SubjectKinds kinds) =>
    [
        new("rowKey", "编号", "Row key"),
        new("name", "名称", "Name", Needed: true),
        new("kind", "类别", "Kind", Needed: true, Choices: [.. kinds.All.Select(it => it.Zh)]),
        new("place", "所在乡镇（街道）或村（社区）", "Place", Needed: true),
        new("address", "地址", "Address"),
        new("creditCode", "统一社会信用代码", "Credit code"),
        new("licenceCode", "燃气许可证编号", "Licence number"),
        new("latitude", "纬度", "Latitude"),
        new("longitude", "经度", "Longitude"),
        new("gas", "燃气种类", "Gas", Choices: [.. Gas.Shipped.Select(it => it.Zh)]),
        new("basement", "地下空间用气", "Below ground", Choices: ["是", "否"]),
        new("users", "用户数", "Users"),
        new("inUseSince", "投用年份", "In use since"),
        new("building", "楼栋", "Building"),
        new("unit", "单元", "Unit"),
        new("room", "房号", "Room"),
        new("userNumber", "用户号", "User number"),
        new("supply", "供气方式", "Supply", Choices: ["管道", "瓶装"]),
        new("contractNumber", "供用气合同编号", "Contract number"),
        new("contractOn", "合同日期", "Contract date"),
        new("meterNumber", "燃气表编号", "Meter number"),
        new("citizenNumber", "公民身份号码", "ID number"),
        new("contact", "联系人", "Contact"),
        new("phone", "联系电话", "Telephone"),
    ];
}
