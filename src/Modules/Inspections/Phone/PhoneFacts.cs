using Anran.Inspections.Phone.Devices;

namespace Anran.Inspections.Phone;

/// <summary>Operations of a device were taken in one batch; those that wait for their visit are among them.</summary>
sealed record OperationsTaken(Guid Device, int Count) : IFact
{
    public static string Name => "field.operations-taken";
}

/// <summary>All bytes of a photo are there, and are those that were declared.</summary>
sealed record PhotoArrived(Guid Visit, Guid Photo) : IFact
{
    public static string Name => "field.photo-arrived";
}

/// <summary>The bytes of a photo are none that can be kept.</summary>
sealed record PhotoRefused(Guid Visit, Guid Photo) : IFact
{
    public static string Name => "field.photo-refused";
}

/// <summary>Work of a phone that could not send was brought in.</summary>
sealed record ExportBroughtIn(Guid Device, Guid Person, int Operations, int Photos) : IFact
{
    public static string Name => "field.export-brought-in";
}

static class PhoneFactsExtensions
{
    public static IServiceCollection AddPhoneFacts(this IServiceCollection services) => services
        .AddFact<DeviceRegistered>("登记了设备", "registered a device")
        .AddFact<OperationsTaken>("上传了检查操作", "sent operations of visits")
        .AddFact<PhotoArrived>("上传了检查照片", "sent a photo of a visit")
        .AddFact<PhotoRefused>("照片未被接收", "a photo was refused")
        .AddFact<ExportBroughtIn>("导入了手机的应急导出", "brought in the export of a phone");
}
