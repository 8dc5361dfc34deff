using System.Reflection;
using Anran.Kernel.Journal;
using Xunit;

namespace Anran.Tests.House;

/// <summary>A module's public types stand at its root, where its door is, or are facts for everybody to hear; the rest of its folders is its own business.</summary>
public sealed class DoorTests
{
    [Fact]
    public void What_a_module_shows_stands_at_its_door()
    {
        var hidden = Rooms.Modules.SelectMany(room => room.Assembly.GetExportedTypes()
            .Where(type => type.DeclaringType is null && type.Namespace != $"Anran.{room.Name}" && !typeof(IFact).IsAssignableFrom(type) && !Generated(type))
            .Select(type => type.FullName));

        Assert.Empty(hidden);
    }

    static bool Generated(Type type) => type.GetCustomAttribute<System.Runtime.CompilerServices.CompilerGeneratedAttribute>() is not null
        || type.Namespace?.StartsWith("Anran.", StringComparison.Ordinal) != true;
}
