using Microsoft.AspNetCore.Http.Metadata;

namespace Anran.Inspections.Phone;

static class LimitedExtensions
{
    /// <summary>So many bytes a request may have.</summary>
    public static T Limited<T>(this T route, long bytes) where T : IEndpointConventionBuilder => route.WithMetadata(new SizeLimit(bytes));

    sealed class SizeLimit(long bytes) : IRequestSizeLimitMetadata
    {
        public long? MaxRequestBodySize => bytes;
    }
}
